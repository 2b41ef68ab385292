import type { Edition, Span } from '@tingbao/edition';
import type { EditionReading } from '@tingbao/library';
import { degreeOf, listFindings } from './findings.ts';
import { locate } from './located.ts';
import type { Messages } from './messages/messages.ts';

/**
 * `tingbao check --json`: what the lines say, for a program. Doubts come most doubtful first, the settled ones last; repairs and pieces
 * set aside in the order of the source. `text` is the beginning of the characters concerned.
 */
export function reportJson(reading: EditionReading, messages: Messages): object {
  const { edition, sources, problems } = reading;
  return {
    edition: edition?.id ?? null,
    ...(edition ? findingsOf(edition, sources, messages) : { doubts: [], repairs: [], setAside: [] }),
    problems: problems.map(({ file, code, message, about = null }) => ({ file, code, message, about })),
  };
}

function findingsOf(edition: Edition, sources: EditionReading['sources'], messages: Messages): object {
  const located = locate(sources);
  const where = (spans: Span[]) => {
    const [span] = spans;
    if (!span) return { file: null, page: null, line: null, text: '' };
    return { ...located.place(span), page: span.page, text: located.quote(span) };
  };
  const findings = listFindings(edition);
  return {
    doubts: findings.flatMap((finding) => {
      if (finding.kind !== 'doubt') return [];
      const { rule, readings, settled = null } = finding.doubt;
      const reason = messages.doubtReason(rule, readings);
      const told = readings.map((code) => ({ code, says: messages.reading(code) }));
      return [
        { ...where(finding.spans), rule, degree: degreeOf(finding.doubt), reason, readings: told, settled },
      ];
    }),
    repairs: findings.flatMap((finding) => {
      if (finding.kind !== 'repair') return [];
      const { note, spans } = finding;
      return [{ ...where(spans), ...note, lines: located.places(note, spans) }];
    }),
    setAside: findings.flatMap((finding) => {
      if (finding.kind !== 'set-aside') return [];
      const { reason, of } = finding.piece;
      return [{ ...where(finding.spans), reason, of: of.map((span) => located.place(span)) }];
    }),
  };
}
