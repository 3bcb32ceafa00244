/** The map's width and height in its own units. */
export const extent = { width: 640, height: 650 };

/**
 * The borders of the city's areas, drawn by hand and simplified, the centre wider than it is. A border is drawn once
 * and named by the two it parts; where two borders meet they share their end.
 */
export const borders: Readonly<Record<string, string>> = {
  "outside yanqing":
    "152,285 138,276 114,248 101,225 105,205 130,185 157,180 190,183 217,174 232,158 250,146 256,122 277,116 301,118 324,116",
  "outside huairou":
    "324,116 316,99 319,71 301,65 292,49 316,36 340,34 364,6 386,10 389,41 395,63 419,67 425,89 446,107 458,130",
  "outside miyun":
    "458,130 473,144 497,150 515,144 545,150 566,162 584,154 605,152 626,156 634,170 629,197 608,199 599,213 572,197 557,209 560,223 550,241 545,260 553,276",
  "outside pinggu":
    "553,276 566,290 581,304 587,325 599,333 595,351 584,355 578,371 560,379 542,388 536,396 513,394 495,400 476,397",
  "outside shunyi": "476,397 462,401 450,402 440,399 437,408 429,405",
  "outside tongzhou":
    "429,405 429,435 433,462 443,475 452,487 461,488 456,515 468,512 465,538 455,546 441,557 436,578 419,583 403,588 397,579",
  "outside daxing":
    "397,579 379,588 368,584 351,594 339,594 341,601 324,608 314,617 302,618 314,632 310,644 280,640 255,621 245,602",
  "outside fangshan":
    "245,602 221,594 204,597 184,591 170,594 149,595 147,604 129,616 108,615 102,600 84,594 81,576 51,582 36,580 36,562 24,560 27,540 30,523 12,519 9,507 30,503 39,487",
  "outside mentougou":
    "39,487 33,471 36,461 9,454 6,440 15,428 15,410 33,398 48,381 63,375 84,371 102,357 119,360 133,361",
  "outside changping": "133,361 131,344 143,326 167,315 153,303 152,285",

  "yanqing changping": "152,285 168,291 177,294 195,288 215,294 225,285 219,274 243,268 268,267",
  "yanqing huairou":
    "268,267 262,255 277,240 289,224 307,232 325,217 331,201 349,195 349,178 343,162 316,150 328,134 324,116",
  "huairou changping": "268,267 286,267 292,282 308,284 321,300 334,307",
  "huairou shunyi": "334,307 353,310 373,320 383,315 399,310",
  "huairou miyun": "399,310 393,286 380,278 374,259 386,244 392,225 395,201 410,185 419,166 431,146 458,130",
  "shunyi miyun": "399,310 415,315 432,308 447,317 466,325",
  "miyun pinggu": "553,276 533,274 515,284 500,298 485,292 476,311 466,325",
  "shunyi pinggu": "466,325 469,342 463,362 472,378 476,397",
  "shunyi tongzhou": "429,405 417,406 407,397 396,405",
  "chaoyang shunyi": "396,405 384,387 372,386 365,370 346,366 329,358",
  "changping shunyi": "329,358 334,343 328,330 333,319 334,307",
  "chaoyang changping": "329,358 313,365 291,373",
  "chaoyang haidian": "291,373 296,394 291,420",
  "chaoyang xicheng": "291,420 300,417",
  "chaoyang dongcheng": "300,417 313,423 326,432 328,452 324,469 332,485 328,494",
  "dongcheng xicheng": "300,417 301,445 300,466 303,489",
  "dongcheng fengtai": "303,489 316,495 328,494",
  "xicheng fengtai": "303,489 285,489 272,483 267,469",
  "haidian xicheng": "267,469 272,439 282,435 291,420",
  "haidian fengtai": "267,469 245,472 227,468",
  "haidian shijingshan": "227,468 225,449 212,437 208,421 195,417 187,419",
  "haidian mentougou": "187,419 182,404 187,390 183,378",
  "haidian changping": "183,378 198,360 220,347 231,349 242,359 265,360 291,373",
  "changping mentougou": "183,378 168,383 161,372 146,370 133,361",
  "shijingshan mentougou": "187,419 179,435 186,453 185,470",
  "shijingshan fengtai": "185,470 202,476 216,474 227,468",
  "mentougou fengtai": "185,470 178,473 174,483",
  "mentougou fangshan": "174,483 163,470 151,475 142,462 126,460 116,478 98,485 83,501 60,493 51,497 39,487",
  "fengtai fangshan": "174,483 183,499 197,504 203,521 224,535",
  "fangshan daxing": "224,535 223,553 244,573 244,587 245,602",
  "fengtai daxing": "224,535 242,532 268,541 290,535 310,528 324,522",
  "chaoyang fengtai": "328,494 334,507 324,522",
  "chaoyang daxing": "324,522 339,512",
  "chaoyang beda": "339,512 356,511 367,514",
  "chaoyang tongzhou": "367,514 379,502 390,487 393,464 400,442 394,422 396,405",
  "beda tongzhou": "367,514 373,525 374,537 369,549",
  "daxing beda": "339,512 332,531 336,548 348,556 369,549",
  "daxing tongzhou": "369,549 378,547 381,556 392,553 391,570 397,579",
};

/** Where an area's name stands; a small one has room for its number only. */
export const labels: Readonly<Record<string, { x: number; y: number; small?: true }>> = {
  dongcheng: { x: 315, y: 462, small: true },
  xicheng: { x: 286, y: 466, small: true },
  chaoyang: { x: 344, y: 403 },
  fengtai: { x: 262, y: 512 },
  shijingshan: { x: 204, y: 453, small: true },
  haidian: { x: 241, y: 400 },
  mentougou: { x: 101, y: 427 },
  fangshan: { x: 129, y: 545 },
  tongzhou: { x: 413, y: 500 },
  shunyi: { x: 402, y: 358 },
  changping: { x: 244, y: 322 },
  daxing: { x: 301, y: 582 },
  huairou: { x: 380, y: 112 },
  pinggu: { x: 530, y: 342 },
  miyun: { x: 484, y: 224 },
  yanqing: { x: 224, y: 216 },
  beda: { x: 353, y: 538, small: true },
};
