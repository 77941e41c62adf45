(() => {
  const lines = document.getElementById("lines");
  const filters = document.getElementById("filters");
  if (!lines || !filters) return;
  const [search, verdict, year, cell, shown] = ["search", "verdict", "year", "cell", "shown"]
    .map((id) => document.getElementById(id));
  const NUMBERS = [0, 2, 4, 5, 6];
  const rows = [...lines.rows].map((row, number) => ({
    row,
    number,
    verdict: row.cells[0].className,
    year: row.cells[2].textContent,
    wrong: (row.dataset.wrong || "").split(" "),
    text: [1, 3, 7].map((column) => row.cells[column].textContent).join(" ").toLowerCase(),
  }));
  const key = (one, column) => {
    if (column === 0) return Number(one.verdict.slice(1));
    const text = one.row.cells[column].textContent;
    return NUMBERS.includes(column) ? Number(text) : text;
  };

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
    let count = 0;
    rows.forEach((one) => {
      const fits = (!verdict.value || one.verdict === verdict.value) && (!year.value || one.year === year.value)
        && (cell.hidden || one.wrong.includes(cell.value)) && words.every((word) => one.text.includes(word));
      one.row.hidden = !fits;
      if (fits) count += 1;
    });
    shown.textContent = count + " / " + rows.length;
  };
  [search, verdict, year].forEach((control) => {
    control.addEventListener("input", filter);
    control.addEventListener("change", filter);
  });
  cell.addEventListener("click", () => {
    cell.hidden = true;
    year.value = "";
    filter();
    search.focus();
  });
  filters.hidden = false;
  filter();

  // A cell of the map leads to the reports that it counts.
  document.querySelectorAll("td[data-wrong]").forEach((counted) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...counted.childNodes);
    counted.append(button);
    button.addEventListener("click", () => {
      const map = counted.closest("details");
      search.value = verdict.value = "";
      year.value = map ? map.dataset.year : "";
      cell.value = counted.dataset.wrong;
      cell.hidden = false;
      filter();
      document.getElementById("documents").scrollIntoView();
      cell.focus({ preventScroll: true });
    });
  });

  const compare = new Intl.Collator("zh-CN", { numeric: true }).compare;
  const heads = document.querySelectorAll("table.index th");
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      // Numbers are wanted largest first.
      const first = column > 0 && NUMBERS.includes(column) ? "descending" : "ascending";
      const second = first === "ascending" ? "descending" : "ascending";
      const order = head.getAttribute("aria-sort") === first ? second : first;
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", order);
      const way = order === "ascending" ? 1 : -1;
      const keys = new Map(rows.map((one) => [one, key(one, column)]));
      rows.sort((a, b) => {
        const [x, y] = [keys.get(a), keys.get(b)];
        const difference = typeof x === "number" ? x - y : compare(x, y);
        return way * difference || a.number - b.number;
      });
      lines.append(...rows.map((one) => one.row));
    });
  });
})();
