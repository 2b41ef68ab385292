import type { Answer, Wishes } from './answer.ts';
import { hideFraming } from './framing.ts';
import { theReader, type Reader } from './reader.ts';

/** Parts of an address, decoded; those of a `[...rest]` as a list. */
type Params<One extends string, Many extends string> = Record<One, string> & Record<Many, string[]>;

/** Makes a route handler out of a function that answers: the door between Next's requests and ours. */
export function route<One extends string = never, Many extends string = never>(
  reply: (
    reader: Reader,
    wishes: Wishes,
    params: Params<One, Many>,
    address: string,
  ) => Promise<Answer<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>>>,
) {
  return async (request: Request, { params }: { params: Promise<Params<One, Many>> }): Promise<Response> => {
    const wishes = {
      acceptEncoding: request.headers.get('accept-encoding'),
      ifNoneMatch: request.headers.get('if-none-match'),
      range: request.headers.get('range'),
      ifRange: request.headers.get('if-range'),
    };
    const answer = await reply(theReader(), wishes, await params, new URL(request.url).pathname);
    return new Response(answer.body, { status: answer.status, headers: hideFraming(answer.headers) });
  };
}
