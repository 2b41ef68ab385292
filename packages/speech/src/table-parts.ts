import type { TableBlock, TableCell } from '@tingbao/edition';

/** A cell to speak, with what a listener has to be told before it: the heads of its columns, and of its row where that was said before. */
export interface CellPart {
  cell: TableCell;
  heads: string[];
  /** The last of its row. */
  closes: boolean;
}

/** Columns beyond this one have no heads: a cell may say that it spans millions. */
const widest = 200;

/**
 * The cells row by row as they are spoken. Column heads are the rows at the top whose cells are all marked as heads; a head is
 * said bare, every other cell after its own (名称：苹果). A first cell that spans down is said again for each row that it stands beside.
 */
export function tableParts({ rows }: TableBlock): CellPart[] {
  const heads: string[][] = [];
  const headRows = countHeadRows(rows);
  // What fills each column from above: the cell, and how many rows it still stands in.
  const above: { cell: TableCell; rows: number }[] = [];
  return rows.flatMap((row, y) => {
    const beside = above[0] && above[0].rows > 0 && above[0].cell.text.trim() ? [above[0].cell.text] : [];
    const closing = row.findLast(({ text }) => text.trim());
    let first = true;
    let x = 0;
    const parts = row.map((cell): CellPart => {
      while ((above[x]?.rows ?? 0) > 0) x += 1;
      const columns = columnsFrom(x, cell);
      x += Math.max(1, cell.colSpan);
      for (const column of columns) above[column] = { cell, rows: Math.max(1, cell.rowSpan) };
      const isHead = y < headRows || cell.header;
      if (y < headRows) for (const column of columns) (heads[column] ??= []).push(cell.text.trim());
      const spoken = cell.text.trim() !== '';
      const said = [
        ...(first && y >= headRows ? beside : []),
        ...(isHead ? [] : (heads[columns[0] ?? widest] ?? [])),
      ];
      if (spoken) first = false;
      return { cell, heads: said.filter(Boolean), closes: cell === closing };
    });
    for (const column of above) if (column) column.rows -= 1;
    return parts;
  });
}

const columnsFrom = (x: number, { colSpan }: TableCell): number[] => {
  const end = Math.min(widest, x + Math.max(1, colSpan));
  return Array.from({ length: Math.max(0, end - x) }, (_, at) => x + at);
};

/** A corner may be empty; a row of nothing heads nothing. */
function countHeadRows(rows: TableCell[][]): number {
  const isHead = (row: TableCell[]) =>
    row.some(({ header }) => header) && row.every(({ header, text }) => header || !text.trim());
  const end = rows.findIndex((row) => !isHead(row));
  return end < 0 ? 0 : end;
}
