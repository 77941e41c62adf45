(() => {
  const form = document.querySelector("form");
  const input = document.getElementById("file");
  const list = document.getElementById("documents");
  const drop = document.querySelector(".drop");
  if (!form || !input || !list || typeof DataTransfer !== "function") return;

  input.multiple = true;
  const entries = [];
  let working = false;

  const both = (zh, en) => [["z", "zh-CN", zh], ["e", "en", en]].map(([name, lang, text]) => {
    const span = document.createElement("span");
    span.className = name;
    span.lang = lang;
    span.textContent = text;
    return span;
  });
  const states = {
    consistent: ["✓ 勾稽一致", "✓ consistent"],
    inconsistent: ["✗ 勾稽不一致", "✗ not consistent"],
    incomplete: ["? 未能读全", "? not all read"],
    unreadable: ["? 无法读取", "? cannot be read"],
    failed: ["没有完成", "not done"],
    waiting: ["……", "…"],
  };
  const say = (entry, state) => entry.state.replaceChildren(...both(...states[state]));
  const language = () => (document.getElementById("zh").checked ? "zh" : "en");

  const speak = () => {
    form.action = "check?lang=" + language();
    document.querySelector("button.second").formAction = "annotate?lang=" + language();
  };
  document.querySelectorAll("input.choice").forEach((choice) => choice.addEventListener("change", speak));
  speak();

  // A form posts one document; which one is the one that is shown.
  const show = (entry) => {
    entries.forEach((other) => other.button.toggleAttribute("aria-current", other === entry));
    const one = new DataTransfer();
    one.items.add(entry.file);
    input.files = one.files;
    form.requestSubmit(document.getElementById("check"));
  };

  const pause = (seconds) => new Promise((done) => { setTimeout(done, seconds * 1000); });
  const verdict = async (file) => {
    for (;;) {
      const answer = await fetch("api/check?lang=" + language() + "&name=" + encodeURIComponent(file.name),
        { method: "POST", body: file });
      if (answer.status === 503) {
        await pause(Number(answer.headers.get("Retry-After")) || 1);
      } else if (answer.status === 422) {
        return "unreadable";
      } else if (!answer.ok) {
        return "failed";
      } else {
        const found = (await answer.json()).documents[0].verdict;
        return found in states ? found : "failed";
      }
    }
  };

  const work = async () => {
    if (working) return;
    working = true;
    for (let entry = entries.find((one) => !one.done); entry; entry = entries.find((one) => !one.done)) {
      entry.done = true;
      say(entry, await verdict(entry.file).catch(() => "failed"));
    }
    working = false;
  };

  const take = (files) => {
    const added = files.map((file) => {
      const entry = { file, done: false, button: document.createElement("button"), state: document.createElement("span") };
      const name = document.createElement("bdi");
      name.textContent = file.name;
      entry.state.className = "state";
      entry.button.type = "button";
      entry.button.append(name, entry.state);
      entry.button.addEventListener("click", () => show(entry));
      say(entry, "waiting");
      const item = document.createElement("li");
      item.append(entry.button);
      list.append(item);
      entries.push(entry);
      return entry;
    });
    if (added.length) {
      list.hidden = false;
      show(added[0]);
      work();
    }
  };

  input.addEventListener("change", () => take([...input.files]));
  addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
  addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    take([...event.dataTransfer.files]);
  });
})();
