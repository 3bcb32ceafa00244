type Section = { slug: string; parent: string };

/** The way down to a section: the outermost one first, itself last; nothing where there is no such section. */
export function trailTo<Row extends Section>(sections: Row[], slug: string): Row[] {
  const section = sections.find((one) => one.slug === slug);
  return section ? [...trailTo(sections, section.parent), section] : [];
}
