import { problem, type LibraryEdition, type Problem } from '@tingbao/library';
import { extractUtterances, recordedUtterances } from '@tingbao/speech';

/** One for each recording whose sentences are not those of its article as it is now: the reader's voices are heard in its place. */
export function recordingProblems({
  edition,
  lexicon,
  recordings,
}: Pick<LibraryEdition, 'edition' | 'lexicon' | 'recordings'>): Problem[] {
  return recordings.flatMap(({ article: id, file, cues }) => {
    const article = edition.articles.find((each) => each.id === id);
    if (!article) return [];
    const fitted = recordedUtterances(extractUtterances(article, edition.language, lexicon), cues, '');
    if (!('stray' in fitted)) return [];
    const at = `cue ${fitted.stray + 1}`;
    const reason = `${at} is no sentence of the article as it is now; write its cues anew from utterances.json, or record it again`;
    return [problem(file, 'recording-text', reason, at)];
  });
}
