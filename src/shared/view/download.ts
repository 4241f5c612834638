/** Hands a text to the browser as a file to save; nothing leaves the page, and nothing tells whether it was saved. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after this task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
