/** Where the choice is kept for links and for Back. */
interface Kept {
  get: () => string | undefined;
  set: (values: Record<string, string | undefined>) => void;
}

/** The practice that a person chose, by its key, kept in the page's address. */
export class Choice {
  key?: string;
  /** The key last seen in the address. */
  #seen?: string;

  constructor(private readonly address: Kept) {}

  /** Whether the address has changed, by a link or by Back; its practice is then the one chosen. */
  follow(): boolean {
    const now = this.address.get();
    if (now === this.#seen) return false;
    this.key = this.#seen = now;
    return true;
  }

  /** Puts a choice into the address; where there is none to write, it holds here all the same. */
  write(key?: string) {
    const now = this.address.get();
    // A link in small letters names the same practice.
    this.key = now && key?.toLowerCase() === now.toLowerCase() ? now : key;
    this.address.set({'': this.key});
    this.#seen = this.address.get();
  }
}
