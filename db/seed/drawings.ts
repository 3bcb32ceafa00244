const size = { width: 1600, height: 1000 };

const colour = {
  paper: "#f5f1ed",
  dusk: "#e9dcd8",
  rose: "#d8b4bd",
  plum: "#7b1e3e",
  wine: "#a65871",
  slate: "#8fa3b8",
  blue: "#4f7199",
  sage: "#a9bda6",
  green: "#5f8465",
  bark: "#8f8583",
  ink: "#3d3537",
};

const steps = (count: number) => Array.from({ length: count }, (_, index) => index);

const box = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
const disc = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
const stroke = (path: string, ink: string, width: number) =>
  `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"/>`;

/** A ridge that rises and falls twice across the sheet. */
function ridge(y: number, height: number, shift: number, fill: string): string {
  const points = steps(41).map((at) => {
    const x = at * 40;
    const wave = Math.sin(x / 250 + shift) * 0.6 + Math.sin(x / 110 + shift * 2) * 0.25;
    return `${x},${Math.round(y - wave * height)}`;
  });
  return `<polygon points="0,1000 ${points.join(" ")} 1600,1000" fill="${fill}"/>`;
}

function hills(): string {
  const ridges = [
    ridge(520, 130, 0.4, colour.rose),
    ridge(640, 120, 2.1, colour.wine),
    ridge(760, 100, 3.9, colour.plum),
    ridge(900, 70, 5.2, colour.ink),
  ];
  return box(0, 0, 1600, 1000, colour.paper) + disc(1180, 300, 110, colour.dusk) + ridges.join("");
}

const petal = (turn: number, length: number, fill: string) =>
  `<path transform="translate(800 620) rotate(${turn})" d="M0 0 C-110 -${length * 0.5} -60 -${length * 0.9} 0 -${length} C60 -${length * 0.9} 110 -${length * 0.5} 0 0" fill="${fill}"/>`;

function lotus(): string {
  const ripples = steps(5).map((at) =>
    stroke(`M${240 - at * 30} ${690 + at * 56} H${1360 + at * 30}`, colour.slate, 3),
  );
  const outer = [-78, 78, -54, 54].map((turn) => petal(turn, 380, colour.rose));
  const inner = [-28, 28].map((turn) => petal(turn, 430, colour.wine));
  return [box(0, 0, 1600, 1000, colour.paper), ...ripples, ...outer, ...inner, petal(0, 450, colour.plum)].join("");
}

function orchard(): string {
  const rows = steps(4).flatMap((row) => {
    const [y, radius, gap] = [430 + row * 150, 46 + row * 22, 150 + row * 45];
    return steps(13).map((at) => {
      const x = 800 + (at - 6) * gap;
      const crown = disc(x, y, radius, [colour.sage, colour.green][(row + at) % 2] ?? colour.green);
      return box(x - 5, y + radius - 8, 10, 46 + row * 10, colour.bark) + crown + disc(x + 14, y + 8, 9, colour.plum);
    });
  });
  return [box(0, 0, 1600, 1000, colour.paper), ridge(360, 70, 1.3, colour.dusk), ...rows].join("");
}

function city(): string {
  const heights = [310, 420, 260, 520, 380, 610, 340, 470, 290, 560, 400, 330];
  const houses = heights.flatMap((height, at) => {
    const [x, top] = [60 + at * 125, 880 - height];
    const windows = steps(Math.floor(height / 70)).map((floor) =>
      box(x + 24, top + 30 + floor * 66, 56, 12, colour.paper),
    );
    const fill = [colour.slate, colour.blue, colour.wine][at % 3] ?? colour.slate;
    return [box(x, top, 104, height, fill), ...windows];
  });
  return [
    box(0, 0, 1600, 1000, colour.paper),
    disc(1290, 210, 90, colour.rose),
    ...houses,
    box(0, 880, 1600, 8, colour.ink),
  ].join("");
}

function courtyard(): string {
  const roof = (y: number, reach: number) =>
    `<path d="M${800 - reach} ${y} Q${800 - reach * 0.5} ${y - 30} 800 ${y - 150} Q${800 + reach * 0.5} ${y - 30} ${800 + reach} ${y} Z" fill="${colour.ink}"/>`;
  const pillars = steps(6).map((at) => box(290 + at * 200, 470, 22, 330, colour.plum));
  const doors = steps(5).map((at) => box(332 + at * 200, 510, 138, 290, colour.rose));
  const paving = steps(6).map((at) =>
    stroke(`M${800 + (at - 2.5) * 130} 800 L${800 + (at - 2.5) * 330} 1000`, colour.bark, 3),
  );
  return [
    box(0, 0, 1600, 1000, colour.paper),
    disc(330, 230, 80, colour.dusk),
    ...doors,
    ...pillars,
    roof(480, 640),
    box(200, 800, 1200, 8, colour.ink),
    ...paving,
  ].join("");
}

function river(): string {
  const water = steps(9).map((at) => {
    const y = 520 + at * 54;
    return stroke(
      `M-40 ${y} q110 -34 220 0 t220 0 t220 0 t220 0 t220 0 t220 0 t220 0 t220 0`,
      at % 2 ? colour.slate : colour.blue,
      6,
    );
  });
  const reeds = steps(14).map((at) =>
    stroke(`M${90 + at * 22} 1000 q${at * 3 - 20} -190 ${at * 5 - 34} -${330 + (at % 4) * 46}`, colour.green, 7),
  );
  return [
    box(0, 0, 1600, 1000, colour.paper),
    ridge(470, 90, 2.6, colour.sage),
    box(0, 500, 1600, 500, colour.dusk),
    ...water,
    ...reeds,
  ].join("");
}

function weave(): string {
  const [warp, weft] = [
    [colour.plum, colour.wine],
    [colour.rose, colour.dusk],
  ] as const;
  const cloth = steps(16).flatMap((row) =>
    steps(16).map((at) => {
      const over = (row + at) % 2 === 0;
      const fill = over ? warp[at % 2] : weft[row % 2];
      return box(
        over ? 12 + at * 100 : at * 100,
        over ? row * 64 : 6 + row * 64,
        over ? 76 : 100,
        over ? 64 : 52,
        fill ?? colour.plum,
      );
    }),
  );
  return box(0, 0, 1600, 1000, colour.paper) + cloth.join("");
}

const drawings = { hills, lotus, orchard, city, courtyard, river, weave };

export type DrawingName = keyof typeof drawings;

export const drawingNames = Object.keys(drawings) as DrawingName[];

/** A calm drawing in the colours of the site, as SVG. */
export function drawingOf(name: DrawingName): string {
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawings[name]()}</svg>`;
}
