/** A text in UTF-8, gzipped. */
export async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(through(new Blob([text]), new CompressionStream('gzip')));
}

/** The text that was gzipped. Throws where the bytes are none, or are not whole. */
export async function gunzipped(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = through(new Blob([bytes]), new DecompressionStream('gzip'));
  return new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(stream));
}

function through(blob: Blob, transform: CompressionStream | DecompressionStream): ReadableStream {
  return blob.stream().pipeThrough(transform);
}

async function bytesOf(stream: ReadableStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
