/** What XML 1.0 does not allow or advises against, even written as a number, and halves of signs. */
const illegal = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Any text with U+FFFD for each sign that XML cannot hold, for who writes the XML itself [PEN-2]. */
export function readable(text: string): string {
  return text.replace(illegal, '\ufffd');
}

/**
 * Any text as XML that says it, between tags or in an attribute [PEN-2]. A sign that XML cannot hold
 * becomes U+FFFD, so that its place is seen.
 */
export function xmlText(text: string): string {
  return readable(text).replace(/[&<>"'\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}
