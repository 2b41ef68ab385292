import type { Ready } from './ready.ts';

/**
 * Keeps ready answers up to a number of bytes and forgets the one that was asked for longest ago.
 * Only what the library has may be put in: see `answer.ts`.
 */
export class ReadyCache {
  readonly limit: number;
  #held = 0;
  readonly #answers = new Map<string, Ready>();

  constructor(limit: number) {
    this.limit = limit;
  }

  get heldBytes(): number {
    return this.#held;
  }

  get(key: string): Ready | null {
    const ready = this.#answers.get(key);
    if (!ready) return null;
    this.#answers.delete(key); // a Map keeps the order of insertion: last is most recent
    this.#answers.set(key, ready);
    return ready;
  }

  put(key: string, ready: Ready): void {
    const size = weight(key, ready);
    if (size > this.limit) return;
    this.#forget(key);
    this.#answers.set(key, ready);
    this.#held += size;
    for (const oldest of this.#answers.keys()) {
      if (this.#held <= this.limit) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const ready = this.#answers.get(key);
    if (!ready) return;
    this.#answers.delete(key);
    this.#held -= weight(key, ready);
  }
}

function weight(key: string, { bytes }: Ready): number {
  return key.length * 2 + bytes.br.length + bytes.gzip.length + bytes.identity.length;
}
