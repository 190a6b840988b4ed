/** What a payload calls when it runs, and what its markup carries when it becomes markup. */
export const CALLED = 'payloadRan';
export const MADE = 'data-payload';

/** A host that is nowhere, for what would call home. */
const HOME = 'https://home.invalid/';

/** Texts that turn into something else where a text is not treated as one. */
export const payloads: readonly string[] = [
  `<script ${MADE}>${CALLED}('script')</script>`,
  `</script></style></textarea></title><script ${MADE}>${CALLED}('after an end')</script>`,
  `<img ${MADE} src=x onerror="${CALLED}('image')">`,
  `"><svg ${MADE} onload=${CALLED}('drawing')><script>${CALLED}('in a drawing')</script></svg>`,
  `' autofocus onfocus='${CALLED}("focus")' onmouseover='${CALLED}("pointer")' x='`,
  `javascript:${CALLED}('address')`,
  ` \u0001jAvA\tScRiPt:${CALLED}('hidden address')`,
  `data:text/html,<script>parent.${CALLED}('data')</script>`,
  `<iframe ${MADE} srcdoc="<script>parent.${CALLED}('frame')</script>"></iframe>`,
  `<math ${MADE}><mtext><table><mglyph><style><img src=x onerror=${CALLED}('formula')>`,
  `<svg ${MADE}><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload=${CALLED}('body')>`,
  `<svg ${MADE}><a xlink:href="javascript:${CALLED}('link')"><animate onbegin=${CALLED}('begin')>`,
  `<template ${MADE}><script>${CALLED}('template')</script></template>`,
  `{{constructor.constructor('${CALLED}("braces")')()}} \${${CALLED}('literal')} <%= ${CALLED}() %>`,
  `<a ${MADE} href="${HOME}a">her</a> [her](${HOME}b) ${HOME}c www.home.invalid nogen@home.invalid`,
  `<img ${MADE} src="${HOME}d"><link ${MADE} rel=stylesheet href="${HOME}e"><video poster="${HOME}f">`,
  `<style ${MADE}>@import '${HOME}g'; *{display:none;background:url(${HOME}h)}</style>`,
  `<meta ${MADE} http-equiv=refresh content="0;url=${HOME}i"><base ${MADE} href="${HOME}j">`,
  `<form ${MADE} action="${HOME}k"><button formaction="javascript:${CALLED}('form')">x</button>`,
  `--><!-- ]]><![CDATA[ <?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "${HOME}l">]>&y;`,
  `&lt;script&gt;${CALLED}('entity')&lt;/script&gt; \\u003cscript\\u003e %3Cscript%3E &#106;`,
  `=HYPERLINK("${HOME}m";"x") +1 -1 @SUM(1) \u0009|cmd`,
  `};*{background:url("${HOME}n")} expression(${CALLED}('style')) url(javascript:${CALLED}('css'))`,
  'regning\u202Efdp.exe\u202C \u2066skjult\u2069 \u200F\u061C',
  'ulovlig i XML: \u0000\u0001\u0008\u000B\u000C\u001F\u007F\u0085\uFFFE\uFFFF \uD800 \uDFFF',
  '__proto__ constructor toString null undefined NaN [object Object] true',
  '👩🏽‍🚒🇩🇰👨‍👩‍👧‍👦 Z͑ͫ̓a̴l̵g̶o שלום مرحبا 中文 \u00A0\u2028\u2029\u200B',
  'æ'.repeat(5000),
];

/** Every payload but the long one in one text, for places that only a combination would break. */
export const allAtOnce = payloads.filter((text) => text.length < 1000).join(' ');
