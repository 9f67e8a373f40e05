import { has, type Shelf, type ShelfValue } from "@portolan/model/library";
import { englishOn, useTool } from "./context.ts";
import { valuesOf } from "./item-facts.ts";

interface Group {
  place: ShelfValue | undefined;
  items: readonly number[];
}

/** The entries of each country; what names several stands under each, what names none comes last. */
export function countriesOf(shelf: Shelf, items: readonly number[]): Group[] {
  const countries = (shelf.byFacet.get("place")?.values ?? []).filter((place) => place.in === undefined);
  const groups: Group[] = countries.map((place) => ({ place, items: items.filter((item) => has(place.bits, item)) }));
  const placed = (item: number) => countries.some(({ bits }) => has(bits, item));
  groups.push({ place: undefined, items: items.filter((item) => !placed(item)) });
  return groups.filter((group) => group.items.length > 0);
}

/** What was found, country by country. */
export function Countries({ items, limit }: { items: readonly number[]; limit: number }) {
  const { store, language, say, name } = useTool();
  const { addresses, titles } = store.shelf.data;
  const english = englishOn(language);
  let left = limit;
  return countriesOf(store.shelf, items).map(({ place, items: of }) => {
    const shown = of.slice(0, Math.max(0, left));
    left -= shown.length;
    return (
      <section key={place?.id ?? ""} className="country">
        <h3>
          <span {...(place?.english ? english : {})}>{place ? name(place.label) : say("noPlace")}</span>{" "}
          <span className="ui">{of.length}</span>
        </h3>
        <ul role="list">
          {shown.map((item) => (
            <li key={item}>
              <a href={addresses[item]} hrefLang={english.lang} {...english}>
                {titles[item]}
              </a>{" "}
              <span className="ui">
                {say(`${(valuesOf(store.shelf, "kind", item)[0]?.id ?? "case") as "case"}One`)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
