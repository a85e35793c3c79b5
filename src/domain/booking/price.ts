const PRICE = /^£?\s*(\d{1,5})(?:\.(\d{2}))?$/;

/** Pence of a price as it is typed: `58`, `£58`, `58.50`. Null for anything that is not a price. */
export function penceOf(text: string): number | null {
  const [, pounds, pence = '0'] = PRICE.exec(text.trim().replaceAll(',', '')) ?? [];
  return pounds === undefined ? null : Number(pounds) * 100 + Number(pence);
}
