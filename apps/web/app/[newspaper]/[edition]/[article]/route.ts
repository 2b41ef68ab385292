import { articleAddress } from '../../../../src/addresses.ts';
import { answerDocument } from '../../../../src/answer.ts';
import { route } from '../../../../src/route.ts';
import { drawArticle } from '../../../../src/screens/article-screen.tsx';

export const dynamic = 'force-dynamic';

export const GET = route<'newspaper' | 'edition' | 'article'>(
  (reader, wishes, { newspaper, edition, article }) =>
    answerDocument(reader, wishes, articleAddress(newspaper, edition, article), () =>
      drawArticle(reader, newspaper, edition, article),
    ),
);
