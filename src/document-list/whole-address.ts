/** An address with its host, as the browser works it out; as given where it is none. */
export const wholeAddress = (href: string): string =>
  Object.assign(document.createElement('a'), {href}).href;
