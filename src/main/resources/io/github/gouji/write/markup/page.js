"use strict";
(() => {
  const root = document.documentElement;
  const choices = document.querySelectorAll("input.choice");
  const speak = () => choices.forEach((choice) => {
    if (choice.checked) root.lang = choice.id === "zh" ? "zh-CN" : "en";
  });
  choices.forEach((choice) => choice.addEventListener("change", speak));
  speak();

  // A sum is wanted on paper even where it is folded away.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll(".finding details:not([open])")];
    folded.forEach((one) => { one.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach((one) => { one.open = false; }));

  // What is linked to is opened first.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target && target.closest("details");
    if (fold && !fold.open) {
      fold.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  reveal();

  const card = document.getElementById("card");
  const cells = document.querySelectorAll("td[id]");
  if (!card || !cells.length) return;

  const rows = new Map();
  document.querySelectorAll("tr[data-cell]").forEach((row) => rows.set(row.dataset.cell, row));
  const show = (cell) => {
    const row = rows.get(cell.id);
    if (!row) return;
    card.replaceChildren(...[...row.children].map((part) => {
      const line = document.createElement("div");
      line.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
      line.querySelectorAll("a").forEach((link) => link.replaceWith(...link.childNodes));
      return line;
    }));
    card.hidden = false;
  };
  const hide = () => { card.hidden = true; };

  // A table is one stop of the Tab key besides its links; the arrow keys go from cell to cell.
  cells.forEach((cell) => {
    cell.tabIndex = -1;
    cell.addEventListener("pointerenter", () => show(cell));
    cell.addEventListener("pointerleave", hide);
    cell.addEventListener("focusin", () => show(cell));
    cell.addEventListener("focusout", hide);
  });
  document.querySelectorAll("table.form").forEach((table) => {
    const first = table.querySelector("td[id]");
    if (first && !table.querySelector("td a")) first.tabIndex = 0;
  });
  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const centre = (cell) => {
    const box = cell.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  document.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const from = document.activeElement && document.activeElement.closest("td[id]");
    if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    const [x, y] = centre(from);
    let nearest = null;
    let least = Infinity;
    from.closest("table").querySelectorAll("td[id]").forEach((cell) => {
      const [cx, cy] = centre(cell);
      const ahead = (cx - x) * step[0] + (cy - y) * step[1];
      const aside = Math.abs((cx - x) * step[1]) + Math.abs((cy - y) * step[0]);
      const distance = ahead + 10 * aside;
      if (ahead > 2 && distance < least) {
        nearest = cell;
        least = distance;
      }
    });
    if (nearest) {
      event.preventDefault();
      (nearest.querySelector("a") || nearest).focus();
    }
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
