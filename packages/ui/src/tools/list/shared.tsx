import type { Entry } from "../../elements/list-store.ts";
import type { Say } from "../words.ts";
import type { Decoded, Fault } from "./codec.ts";
import { isolated, Page } from "./entry.tsx";
import type { ListKey } from "./keys.ts";

interface Props {
  shared: Decoded;
  own: readonly Entry[];
  titles: ReadonlyMap<string, string> | undefined;
  say: Say<ListKey>;
  onAdd: (entries: Entry[]) => void;
  onLeave: () => void;
}

/** A list that came by a link: what it holds, what is wrong with it, and the way to keep it. */
export function Shared({ shared, own, titles, say, onAdd, onLeave }: Props) {
  const kept = new Set(own.map((e) => e.a));
  const known = shared.entries.filter((e) => titles === undefined || titles.has(e.address));
  const fresh = known.filter((e) => !kept.has(e.address));
  const add = () =>
    onAdd(
      fresh.map(({ address, note }) => ({
        a: address,
        t: titles?.get(address) ?? address,
        ...(note ? { n: note } : {}),
      })),
    );
  return (
    <section aria-labelledby="shared-title">
      <h2 id="shared-title" tabIndex={-1}>
        {say("sharedTitle")}
      </h2>
      {shared.faults.map((fault) => (
        <p className="note" role="alert" key={fault.kind}>
          {faultText(fault, say)}
        </p>
      ))}
      {shared.entries.length > 0 && (
        <>
          <p>{say("sharedText")}</p>
          <ol className="entries">
            {shared.entries.map(({ address, note }) => (
              <li key={address}>
                <Page address={address} title={titles?.get(address) ?? address} titles={titles} say={say} />
                {kept.has(address) && <p className="ui">{say("sharedAlready")}</p>}
                {note && (
                  <p className="ui" dir="auto">
                    {say("sharedNote")}: {isolated(note)}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="ways">
        {fresh.length > 0 ? (
          <button type="button" onClick={add}>
            {say(own.length > 0 ? "sharedAdd" : "sharedKeepAll", { n: fresh.length })}
          </button>
        ) : (
          shared.entries.length > 0 && known.length > 0 && <span>{say("sharedAllKept")}</span>
        )}
        <button type="button" onClick={onLeave}>
          {say("sharedLeave")}
        </button>
      </p>
    </section>
  );
}

function faultText(fault: Fault, say: Say<ListKey>): string {
  switch (fault.kind) {
    case "unreadable":
      return say("sharedUnreadable");
    case "newer":
      return say("sharedNewer");
    case "long":
      return say("sharedLong", { n: fault.n });
    case "cut":
      return say("sharedCut", { n: fault.n, of: fault.of });
    default:
      return say("sharedMalformed", { n: fault.n });
  }
}
