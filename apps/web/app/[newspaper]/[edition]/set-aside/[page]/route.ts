import { setAsideAddress } from '../../../../../src/addresses.ts';
import { answerDocument, answerMissing } from '../../../../../src/answer.ts';
import { route } from '../../../../../src/route.ts';
import { drawSetAside } from '../../../../../src/screens/set-aside-screen.tsx';

export const dynamic = 'force-dynamic';

export const GET = route<'newspaper' | 'edition' | 'page'>(
  (reader, wishes, { newspaper, edition, page }, address) => {
    if (!/^(?:0|[1-9]\d{0,5})$/.test(page)) return answerMissing(reader, wishes, address); // one page, one address
    const number = Number(page);
    return answerDocument(reader, wishes, setAsideAddress(newspaper, edition, number), () =>
      drawSetAside(reader, newspaper, edition, number),
    );
  },
);
