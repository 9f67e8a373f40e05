import { type FacetId, has, lengthText, type Shelf, type ShelfValue } from "@portolan/model/library";

/** What tells an item apart from its neighbours, in words. */
export interface ItemFacts {
  kind: string;
  /** Of a case: what came of its promises, and the name of that. */
  result: ShelfValue | undefined;
  stage: string | undefined;
  strength: string | undefined;
  action: string | undefined;
  length: string | undefined;
  languages: string | undefined;
  offline: string | undefined;
  places: string | undefined;
}

interface Speech {
  name: (label: ShelfValue["label"]) => string;
  say: Parameters<typeof lengthText>[1];
}

/** The values of an item in a facet. */
export function valuesOf(shelf: Shelf, facet: FacetId, item: number): ShelfValue[] {
  return (shelf.byFacet.get(facet)?.values ?? []).filter(({ bits }) => has(bits, item));
}

const known = new WeakMap<Shelf, Map<number, ItemFacts>>();

/** The facts of an item, made once: a page has one language. */
export function factsOf(shelf: Shelf, item: number, speech: Speech): ItemFacts {
  const made = known.get(shelf) ?? new Map<number, ItemFacts>();
  known.set(shelf, made);
  const facts = made.get(item) ?? makeFacts(shelf, item, speech);
  made.set(item, facts);
  return facts;
}

function makeFacts(shelf: Shelf, item: number, { name, say }: Speech): ItemFacts {
  const first = (facet: FacetId) => {
    const [value] = valuesOf(shelf, facet, item);
    return value && name(value.label);
  };
  const action = shelf.actions.find(({ bits }) => has(bits, item));
  const length = shelf.data.lengths[item];
  const [kind] = valuesOf(shelf, "kind", item);
  const resource = kind?.id === "resource";
  const [offline] = valuesOf(shelf, "offline", item);
  return {
    kind: kind?.id ?? "",
    result: valuesOf(shelf, "result", item)[0],
    stage: first("stage"),
    strength: first("strength"),
    action: action && name(action.label),
    length: length && lengthText(length, say),
    languages: resource
      ? valuesOf(shelf, "language", item)
          .map(({ id }) => id.toUpperCase())
          .join(", ")
      : undefined,
    offline: offline && offline.id !== "not-stated" ? name(offline.label) : undefined,
    places: placesOf(shelf, item, name),
  };
}

/** The names of an item's places; a country is left out where an area of it stands. */
function placesOf(shelf: Shelf, item: number, name: Speech["name"]): string | undefined {
  const places = valuesOf(shelf, "place", item);
  const within = new Map(places.flatMap((place) => (place.in === undefined ? [] : [[place.in, name(place.label)]])));
  const byId = new Map(places.map((place) => [place.id, place]));
  const names = places
    .filter(({ id }) => !within.has(id))
    .map((place) => {
      const country = place.in === undefined ? undefined : byId.get(place.in);
      return country ? `${name(place.label)}, ${name(country.label)}` : name(place.label);
    });
  return names.length > 0 ? names.join("; ") : undefined;
}
