/** What a file's name tells about its page; nulls where it tells nothing. */
export interface PageFileName {
  number: number | null;
  /** The printed label: A5. */
  name: string | null;
  /** 要闻. */
  section: string | null;
}

const pageFile = /\.(?:md|markdown|txt)$/i;
const collator = new Intl.Collator('en', { numeric: true });

/** Whether a file of this name is a page: Markdown or text, neither hidden nor a README or LICENSE. */
export function isPageFile(file: string): boolean {
  return pageFile.test(file) && !/^(?:\.|(?:readme|licen[cs]e)(?![a-z]))/i.test(file);
}

/** Orders names as a person does: 2 before 10. Names that differ only in form (1, 01) keep a fixed order too. */
export function byNaturalOrder(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

export function stemOf(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/, '');
}

/**
 * Reads a page's number, label and section from its file's name: `1.md`, `02.txt`, `page-3.md`, `第10版.md`,
 * `第01版：要闻.txt` (number 1, section 要闻), `A5.md` (number 5, name A5). Any other name says nothing: digits inside it may be a date or a scan's number.
 */
export function readPageFileName(file: string): PageFileName {
  const stem = stemOf(file).normalize('NFKC').trim();
  const chinese = /^(?:第\s*0*([1-9]\d{0,2})\s*[版页頁]|0*([1-9]\d{0,2})\s*[版页頁])[\s:_-]*(.{0,40})$/u.exec(
    stem,
  );
  if (chinese) return { number: Number(chinese[1] ?? chinese[2]), name: null, section: chinese[3] || null };
  const plain = /^(?:p|pg|page)?[\s_.-]*0*([1-9]\d{0,2})$/i.exec(stem);
  if (plain) return { number: Number(plain[1]), name: null, section: null };
  const lettered = /^([A-Z])[\s_-]?0*([1-9]\d{0,2})$/i.exec(stem);
  if (lettered?.[1]) {
    const number = Number(lettered[2]);
    return { number, name: `${lettered[1].toUpperCase()}${number}`, section: null };
  }
  return { number: null, name: null, section: null };
}
