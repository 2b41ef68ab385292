/** Outlines in a square of 12 units. */
const shapes = {
  stop: 'M1 1h10v10H1z',
  'previous-sentence': 'M1 1h2v10H1zM11 1v10L4 6z',
  'next-sentence': 'M11 1H9v10h2zM1 1v10l7-5z',
};

export type SignName = keyof typeof shapes;

/** The sign of a button, beside its words and never in their place. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="player-sign">
      <path d={shapes[name]} />
    </svg>
  );
}
