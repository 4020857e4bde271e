// Draws the icons: `npm run icons` writes every PNG of assets/.
//
// Shapes are described on a grid of 16 × 16 units, of which every size is a whole multiple: the bars' edges fall between
// pixels at all sizes, so that only slanted and round edges need smoothing.
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const GRID = 16;
const DARK = [0x10, 0x89, 0x7f];
const LIGHT = [0x8f, 0xcf, 0xc6];
/** Samples per pixel and axis. */
const SAMPLES = 8;

/** A shape tells whether a point (x to the right, y down, in grid units) lies inside it. */
const bar = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return x >= left && x < right && y >= top && y < bottom && Math.hypot(dx, dy) <= radius;
};

const line = (width, ...points) => {
  const distance = (x, y, [x1, y1], [x2, y2]) => {
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
  };
  return (x, y) => points.slice(1).some((point, index) => distance(x, y, points[index], point) <= width / 2);
};

/** Part of a ring from one angle to another, in degrees clockwise from three o'clock. */
const arc = (centre, radius, width, from, to) => (x, y) => {
  const [dx, dy] = [x - centre[0], y - centre[1]];
  const angle = ((Math.atan2(dy, dx) * 180) / Math.PI - from + 720) % 360;
  return Math.abs(Math.hypot(dx, dy) - radius) <= width / 2 && angle <= to - from;
};

const triangle = (a, b, c) => (x, y) => {
  const side = ([x1, y1], [x2, y2]) => (x - x1) * (y2 - y1) - (y - y1) * (x2 - x1);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
};

const both = (first, second) => (x, y) => first(x, y) || second(x, y);
const without = (shape, hole) => (x, y) => shape(x, y) && !hole(x, y);

const tick = [
  [2, 6.5],
  [5.5, 10],
  [13.5, 2],
];
const aroundTick = line(4.4, ...tick);
const bars = [bar(1, 11, 5, 15, 0.6), bar(6, 8, 10, 15, 0.6), bar(11, 5, 15, 15, 0.6)];

/** Rising bars, and a tick for "met" that rises with them. */
const mark = [...bars.map((shape) => [LIGHT, without(shape, aroundTick)]), [DARK, line(2.2, ...tick)]];

/** The same bars inside an arrow that goes round. */
const refresh = [
  [LIGHT, bar(5, 9, 7, 11, 0.2)],
  [LIGHT, bar(8, 8, 10, 11, 0.2)],
  [DARK, both(arc([7.5, 8.5], 5.7, 1.7, 20, 315), triangle([14, 1.5], [14, 6.5], [9, 6.5]))],
];

/** A list with a tick on one line. */
const checks = [
  [LIGHT, bar(1, 2, 9, 4, 0.6)],
  [LIGHT, bar(1, 7, 7, 9, 0.6)],
  [LIGHT, bar(1, 12, 7, 14, 0.6)],
  [DARK, line(2, [7.5, 11], [10, 13.5], [15, 7])],
];

/** Somebody's head and shoulders. */
const person = (x, y, size) => {
  const shoulders = bar(x - 4 * size, y + 3 * size, x + 4 * size, y + 11 * size, 4 * size);
  const head = bar(x - 2.2 * size, y - 2.2 * size, x + 2.2 * size, y + 2.2 * size, 2.2 * size);
  return both(head, without(shoulders, bar(0, y + 8 * size, 16, 16, 0)));
};

/** Two people, one in front of the other. */
const people = [
  [LIGHT, without(person(11, 4.5, 1), person(6, 6.5, 1.25))],
  [DARK, person(6, 6, 1.1)],
];

const icons = [
  { name: "icon", layers: mark, sizes: [16, 32, 64, 80, 128] },
  { name: "refresh", layers: refresh, sizes: [16, 32, 80] },
  { name: "checks", layers: checks, sizes: [16, 32, 80] },
  { name: "people", layers: people, sizes: [16, 32, 80] },
];

for (const { name, layers, sizes } of icons) {
  for (const size of sizes) {
    writeFileSync(new URL(`../assets/${name}-${size}.png`, import.meta.url), png(size, draw(layers, size)));
  }
}

/** RGBA bytes, row by row; every pixel is the mean of its samples. */
function draw(layers, size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let index = 0; index < size * size; index++) {
    const hits = samplePoints(index % size, Math.floor(index / size), size / GRID)
      .map(([x, y]) => layers.findLast(([, shape]) => shape(x, y)))
      .filter((layer) => layer !== undefined);
    if (hits.length === 0) continue;
    const colour = [0, 1, 2].map((channel) => hits.reduce((sum, [rgb]) => sum + rgb[channel], 0) / hits.length);
    pixels.set([...colour.map(Math.round), Math.round((255 * hits.length) / SAMPLES ** 2)], index * 4);
  }
  return pixels;
}

function samplePoints(column, row, scale) {
  return Array.from({ length: SAMPLES ** 2 }, (_, sample) => [
    (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / scale,
    (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / scale,
  ]);
}

/** The smallest PNG that holds RGBA bytes: signature, header, one block of data, end. */
function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
