/** A library that is part of what we hand out, with the notice that its licence asks us to keep. */
export interface ShippedLibrary {
  name: string;
  licence: 'MIT' | 'ISC';
  copyright: string;
}

export const shippedLibraries: readonly ShippedLibrary[] = [
  { name: 'preact', licence: 'MIT', copyright: 'Copyright (c) 2015-present Jason Miller' },
  { name: '@preact/signals', licence: 'MIT', copyright: 'Copyright (c) 2022-present Preact Team' },
  { name: '@preact/signals-core', licence: 'MIT', copyright: 'Copyright (c) 2022-present Preact Team' },
  { name: 'idb', licence: 'ISC', copyright: 'Copyright (c) 2016, Jake Archibald <jaffathecake@gmail.com>' },
  { name: 'd3-scale', licence: 'ISC', copyright: 'Copyright 2010-2026 Mike Bostock' },
  { name: 'd3-shape', licence: 'ISC', copyright: 'Copyright 2010-2026 Mike Bostock' },
  { name: 'd3-array', licence: 'ISC', copyright: 'Copyright 2010-2026 Mike Bostock' },
  { name: 'd3-color', licence: 'ISC', copyright: 'Copyright 2010-2026 Mike Bostock' },
  { name: 'd3-format', licence: 'ISC', copyright: 'Copyright 2010-2026 Mike Bostock' },
  { name: 'd3-interpolate', licence: 'ISC', copyright: 'Copyright 2010-2026 Mike Bostock' },
  { name: 'd3-path', licence: 'ISC', copyright: 'Copyright 2015-2026 Mike Bostock' },
  { name: 'd3-time', licence: 'ISC', copyright: 'Copyright 2010-2026 Mike Bostock' },
  { name: 'd3-time-format', licence: 'ISC', copyright: 'Copyright 2010-2026 Mike Bostock' },
  { name: 'internmap', licence: 'ISC', copyright: 'Copyright 2021 Mike Bostock' },
  { name: 'preact-render-to-string', licence: 'MIT', copyright: 'Copyright (c) 2015 Jason Miller' },
  { name: 'workbox-core', licence: 'MIT', copyright: 'Copyright 2018 Google LLC' },
  { name: 'workbox-precaching', licence: 'MIT', copyright: 'Copyright 2018 Google LLC' },
  { name: 'workbox-routing', licence: 'MIT', copyright: 'Copyright 2018 Google LLC' },
  { name: 'workbox-strategies', licence: 'MIT', copyright: 'Copyright 2018 Google LLC' },
  {
    name: 'hono',
    licence: 'MIT',
    copyright: 'Copyright (c) 2021 - present, Yusuke Wada and Hono contributors',
  },
  {
    name: '@hono/node-server',
    licence: 'MIT',
    copyright: 'Copyright (c) 2022 - present, Yusuke Wada and Hono contributors',
  },
];

export const ownCopyright = 'Copyright (c) 2026 The Unspasm authors';

/** The licence texts in full, as paragraphs; each library's copyright line stands before its licence. */
export const licenceTexts: Readonly<Record<ShippedLibrary['licence'], readonly string[]>> = {
  MIT: [
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
    'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  ],
  ISC: [
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.',
    'THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
  ],
};
