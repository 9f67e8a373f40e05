import { fill } from "@portolan/language/phrase";
import { saveFile } from "@portolan/ui/elements/save-file.ts";
import type { UnansweredWords } from "../words.ts";
import { make } from "./make.ts";
import { forgetUnanswered, unanswered } from "./unanswered.ts";
import { unansweredFile, unansweredMail } from "./unanswered-out.ts";

/** What the panel needs from the page that it stands on. */
export interface PanelOptions {
  words: UnansweredWords;
  language: string;
  /** A `mailto:` address of those who keep the portal, if one is known. */
  mail?: string | undefined;
}

/** The panel, once it stands. */
export interface Panel {
  /** Shows what is kept now; nothing at all where nothing is. */
  show(): void;
}

/**
 * Puts the panel with the questions that found no answer into `host`: the list, and buttons to save it as a file, to
 * write a mail and to forget it. Nothing leaves the device before the reader presses one of them.
 */
export function offerUnanswered(host: HTMLElement, { words, language, mail }: PanelOptions): Panel {
  const say = (key: keyof UnansweredWords, values = {}) => fill(words[key], language, values);
  const summary = make("summary", "");
  const list = make("ol", "");
  const acts = make("p", "unanswered-acts");
  const status = make("p", "unanswered-said");
  status.setAttribute("role", "status");

  const button = (key: keyof UnansweredWords, act: () => void) => {
    const made = make("button", "", say(key));
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  };
  const letter = make("a", "", say("unansweredMail"));
  acts.append(
    button("unansweredSave", () => {
      saveFile("portolan-unanswered.json", "application/json", unansweredFile(unanswered()));
      status.textContent = say("unansweredSaved");
    }),
    letter,
    button("unansweredForget", () => {
      forgetUnanswered();
      draw();
      status.textContent = say("unansweredForgotten");
      summary.focus();
    }),
  );
  const details = make("details", "search-unanswered");
  details.append(summary, make("p", "search-note", say("unansweredText")), list, acts, status);
  host.replaceChildren(details);

  function draw(): number {
    const kept = unanswered();
    summary.textContent = say("unansweredTitle", { n: kept.length });
    list.replaceChildren(
      ...kept.map(({ asked, times }) => {
        const entry = make("li", "");
        entry.append(make("bdi", "", asked), ` · ${say("unansweredTimes", { n: times })}`);
        return entry;
      }),
    );
    acts.hidden = kept.length === 0;
    letter.href = unansweredMail(kept, words, language, mail);
    return kept.length;
  }
  return {
    show: () => {
      status.textContent = "";
      host.hidden = draw() === 0;
    },
  };
}
