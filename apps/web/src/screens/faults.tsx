import type { ReactElement } from 'react';
import { editionAddress, libraryAddress, newspaperAddress } from '../addresses.ts';
import { Document } from '../components/document.tsx';
import { libraryStep, newspaperStep, editionStep } from '../way.ts';
import type { Step } from '../components/breadcrumb.tsx';
import { en, zhHans, type Messages } from '../messages/messages.ts';
import type { Reader } from '../reader.ts';

type Fault = 'missing' | 'malformed' | 'fault';

/** 404: what is missing, and the nearest place above it that there is. */
export async function drawMissing(reader: Reader, address: string): Promise<ReactElement> {
  return drawFault(reader, 'missing', await waysOn(reader, address));
}

/** The page for what went wrong, in both languages: nobody knows which of them the reader of a bad address has. */
export function drawFault({ shell }: Reader, fault: Fault, ways: Step[] = []): ReactElement {
  const m = zhHans;
  return (
    <Document
      m={m}
      shell={shell}
      title={`${m[fault]} — ${m.site}`}
      way={[libraryStep(m)]}
      here={{ label: m[fault] }}
      hidden
    >
      <div className="front">
        <h1>{m[fault]}</h1>
      </div>
      <p>{m[`${fault}Text`]}</p>
      <p lang="en">
        {en[fault]}. {en[`${fault}Text`]}
      </p>
      <WaysOn ways={ways} m={m} />
    </Document>
  );
}

function WaysOn({ ways, m }: { ways: Step[]; m: Messages }) {
  return (
    <>
      <p>{m.goOn}</p>
      <ul className="ways">
        {[...ways].reverse().map(({ label, href, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={libraryAddress}>{m.toLibrary}</a>
        </li>
      </ul>
    </>
  );
}

/** The newspaper and the edition above an address, as far as the library has them. */
async function waysOn({ library }: Reader, address: string): Promise<Step[]> {
  const [slug, edition] = address
    .split('/')
    .filter(Boolean)
    .map((part) => decodeURIComponent(part));
  const newspaper = (await library.newspapers()).find((each) => each.slug === slug);
  if (!newspaper || newspaperAddress(newspaper.slug) === address) return [];
  const entry = newspaper.editions.find((each) => each.slug === edition);
  const ways = [newspaperStep(newspaper, newspaper.language)];
  if (entry && editionAddress(newspaper.slug, entry.slug) !== address) {
    ways.push(editionStep(newspaper.slug, entry, zhHans));
  }
  return ways;
}
