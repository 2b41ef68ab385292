/**
 * One reading of a newspaper's lexicon: how a word is given to the voice, for names and for characters with several readings. Applied to
 * speech alone; what is displayed stays.
 */
export interface LexiconEntry {
  /** As the newspaper writes it: 行长. */
  written: string;
  /** Characters that sound alike, tone and all: 航掌. Web Speech takes no phonemes. */
  spoken: string;
  /** `word`: wherever it is a whole word. `name`: only where it is a person's whole name. `surname`: where a person's name begins with it. */
  where: 'word' | 'name' | 'surname';
}
