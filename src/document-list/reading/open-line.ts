/** A link and where its words stand in the text of a line. */
export interface LinkInLine {
  link: HTMLAnchorElement;
  start: number;
  end: number;
}

/** The line of the page that is being read, until it ends. */
export class OpenLine {
  text = '';
  /** How many of its letters are bold. */
  #bold = 0;
  #links: LinkInLine[] = [];

  say(words: string, bold: boolean) {
    // Soft hyphens are no letters.
    const said = words.replace(/\u00ad/g, '');
    this.text += said;
    if (bold) this.#bold += said.replace(/[\s:]+/g, '').length;
  }

  /** A link whose words began at `start` and end here. */
  addLink(link: HTMLAnchorElement, start: number) {
    const end = this.text.length;
    this.#links.push({link, start: Math.min(start, end), end});
  }

  /** What the line was; the next one begins. */
  end(): {text: string; bold: number; links: LinkInLine[]} {
    const line = {text: this.text, bold: this.#bold, links: this.#links};
    this.text = '';
    this.#bold = 0;
    this.#links = [];
    return line;
  }
}
