/**
 * A day by which something is due. A page can be older than that day: once it has passed for the reader, the element
 * says so, whenever the site was built. `data-day` is the day, `data-overdue` what is said.
 */
class DueDay extends HTMLElement {
  connectedCallback(): void {
    const { day, overdue } = this.dataset;
    if (day === undefined || overdue === undefined || day >= today()) return;
    const mark = document.createElement("b");
    mark.className = "warn";
    mark.textContent = overdue;
    this.replaceChildren(mark);
  }
}

/** The reader's own day, as dates are written in the content. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

customElements.define("due-day", DueDay);
