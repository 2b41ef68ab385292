import type { EditionReading } from '@tingbao/library';
import { suggestCorrections, type Correction, type Suggestion } from '@tingbao/parse';
import type { Edition } from '@tingbao/edition';
import { degreeOf } from './findings.ts';
import { locate } from './located.ts';
import type { Messages } from './messages/messages.ts';

/**
 * The skeleton of a file of corrections: for each doubt, most doubtful first, what it is about, then as comments the entries that choose
 * the other reading and the one that confirms the reading taken. Nothing is changed until somebody takes a `#` away.
 */
export function suggestFile(
  edition: Edition,
  sources: EditionReading['sources'],
  messages: Messages,
): string {
  const located = locate(sources);
  const suggestions = suggestCorrections(
    edition,
    sources.map(({ page }) => page),
  );
  const parts = suggestions.map((suggestion) => {
    const [span] = suggestion.doubt.spans;
    const { file, line } = span ? located.place(span) : { file: edition.newspaper, line: 0 };
    return [`${file}:${line}: ${span ? located.quote(span) : ''}`, ...describe(suggestion, messages)]
      .map((words) => `# ${words}`.trimEnd())
      .join('\n');
  });
  const head = messages.suggestHead(suggestions.length).map((words) => `# ${words}`);
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

function describe({ doubt, other, confirm }: Suggestion, messages: Messages): string[] {
  const { rule, readings } = doubt;
  const [taken = '', instead = ''] = readings.map((code) => messages.reading(code));
  return [
    messages.doubt(rule, readings, degreeOf(doubt)),
    messages.suggestOther(instead, other.length > 0),
    ...other.flatMap(entryLines),
    ...(confirm ? [messages.suggestConfirm(taken), ...entryLines(confirm)] : [messages.suggestNothing]),
  ];
}

/** An entry as YAML: strings in JSON's form, which is YAML too. */
function entryLines({ place, change, because }: Correction): string[] {
  const of = ({ page, at, after }: Correction['place']) =>
    `{ page: ${JSON.stringify(page)}, at: ${JSON.stringify(at)}${after === '' ? '' : `, after: ${JSON.stringify(after)}`} }`;
  const value = () => {
    switch (change.rule) {
      case 'role':
        return change.role;
      case 'join':
        return change.to === null ? 'above' : of(change.to);
      case 'part':
        return 'here';
      case 'move':
        return `{ ${change.side}: ${of(change.target)} }`;
      case 'begin':
        return 'article';
      case 'merge':
        return change.into === null ? 'above' : of(change.into);
      case 'gap':
        return change.where;
      case 'kind':
        return change.kind;
      case 'text':
        return JSON.stringify(change.text);
      case 'confirm':
        return change.doubt;
    }
  };
  return [
    `- page: ${/^\w+$/.test(place.page) ? place.page : JSON.stringify(place.page)}`,
    `  at: ${JSON.stringify(place.at)}`,
    ...(place.after === '' ? [] : [`  after: ${JSON.stringify(place.after)}`]),
    `  ${change.rule}: ${value()}`,
    `  because: ${JSON.stringify(because)}`,
  ];
}
