import type { CaptionBlock, TableBlock, TableCell } from '@tingbao/edition';
import type { Messages } from '../messages/messages.ts';
import { CaptionText } from './figure.tsx';

interface Props {
  table: TableBlock;
  caption: CaptionBlock | null;
  m: Messages;
}

/** A table in a region that scrolls by itself, so that the page never does; keyboards reach it (WCAG 2.1.1). */
export function Table({ table, caption, m }: Props) {
  const columns = Math.max(
    0,
    ...table.rows.map((row) => row.reduce((sum, cell) => sum + span(cell.colSpan), 0)),
  );
  return (
    <div className="table" role="region" tabIndex={0} aria-label={m.tableScroll}>
      <table id={table.id}>
        <caption>
          {caption ? (
            <CaptionText caption={caption} />
          ) : (
            <span className="house" data-house lang={m.language}>
              〔{m.table(table.rows.length, columns)}〕
            </span>
          )}
        </caption>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row[0]?.id ?? index}>
              {row.map((cell, at) => (
                <Cell key={cell.id} cell={cell} scope={scopeOf(cell, index, at)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const span = (count: number) => Math.max(1, count);

/** A header in the first row heads its columns, one that begins a later row heads that row. */
function scopeOf(cell: TableCell, row: number, at: number): 'col' | 'colgroup' | 'row' | 'rowgroup' {
  if (row > 0 && at === 0) return cell.rowSpan > 1 ? 'rowgroup' : 'row';
  return cell.colSpan > 1 ? 'colgroup' : 'col';
}

function Cell({ cell, scope }: { cell: TableCell; scope: ReturnType<typeof scopeOf> }) {
  const spans = {
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
  };
  if (!cell.header || !cell.text.trim()) {
    return (
      <td id={cell.id} {...spans}>
        {cell.text}
      </td>
    );
  }
  return (
    <th id={cell.id} scope={scope} {...spans}>
      {cell.text}
    </th>
  );
}
