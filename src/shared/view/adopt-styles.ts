const sheets = new Map<string, CSSStyleSheet>();

/** The one sheet of these styles. */
export function sheetOf(styles: string): CSSStyleSheet {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(styles);
  }
  return sheet;
}

/** Gives an element the styles of a part that is loaded on demand: they come with it, and once. */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = sheetOf(styles);
  if (!root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
