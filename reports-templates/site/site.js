// Adds searching, sorting and filtering to pages that are complete without it. Plain, no network, no storage.
(function () {
  "use strict";

  var language = document.documentElement.lang;

  function plain(text) {
    return text.normalize("NFC").toLowerCase().replace(/[\s.\-]+/g, "");
  }

  function search() {
    var box = document.querySelector(".search");
    var entries = window.samatchaIndex;
    if (!box || !entries) {
      return;
    }
    var input = document.getElementById("search");
    var found = document.getElementById("search-found");
    var results = document.getElementById("search-results");
    var site = document.documentElement.dataset.site;
    box.hidden = false;
    input.addEventListener("input", function () {
      var wanted = plain(input.value);
      results.textContent = "";
      found.textContent = "";
      if (!wanted) {
        return;
      }
      var hits = entries.filter(function (entry) {
        return plain(entry.words).indexOf(wanted) >= 0;
      });
      found.textContent = hits.length ? found.dataset.some.replace("{0}", hits.length) : found.dataset.none;
      hits.slice(0, 12).forEach(function (entry) {
        var item = document.createElement("li");
        var link = document.createElement("a");
        var kind = document.createElement("span");
        link.href = site + entry.href;
        link.textContent = entry.title;
        kind.className = "kind";
        kind.textContent = " · " + entry.kind;
        link.appendChild(kind);
        item.appendChild(link);
        results.appendChild(item);
      });
    });
    input.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        input.value = "";
        input.dispatchEvent(new Event("input"));
      }
    });
  }

  function key(row, column) {
    var cell = row.children[column];
    var value = cell.dataset.sort === undefined ? cell.textContent : cell.dataset.sort;
    return value.trim();
  }

  // Cells without a number come last, whichever way the others are sorted.
  function compare(column, isNumber, direction) {
    return function (first, second) {
      var a = key(first, column);
      var b = key(second, column);
      if (!a || !b) {
        return a ? -1 : b ? 1 : 0;
      }
      return direction * (isNumber ? Number(a) - Number(b) : a.localeCompare(b, language));
    };
  }

  function sortable(table) {
    var body = table.tBodies[0];
    if (body.rows.length < 3 || table.closest("details")) {
      return;
    }
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.title = table.dataset.sort;
      button.textContent = head.textContent;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var up = head.getAttribute("aria-sort") !== "ascending";
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
          other.removeAttribute("aria-sort");
        });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        var rows = Array.prototype.slice.call(body.rows);
        rows.sort(compare(column, head.classList.contains("num"), up ? 1 : -1));
        rows.forEach(function (row) {
          body.appendChild(row);
        });
      });
    });
  }

  function filterable(grid, number) {
    var rows = Array.prototype.slice.call(grid.querySelectorAll("tbody tr"));
    var holder = document.createElement("div");
    var label = document.createElement("label");
    var input = document.createElement("input");
    var shown = document.createElement("p");
    holder.className = "filter";
    label.htmlFor = input.id = "filter-" + number;
    label.textContent = grid.dataset.filter;
    input.type = "search";
    input.autocomplete = "off";
    shown.setAttribute("role", "status");
    holder.append(label, input, shown);
    grid.insertBefore(holder, grid.firstChild);
    input.addEventListener("input", function () {
      var wanted = plain(input.value);
      var count = 0;
      rows.forEach(function (row) {
        row.hidden = plain(row.textContent).indexOf(wanted) < 0;
        count += row.hidden ? 0 : 1;
      });
      shown.textContent = grid.dataset.shown.replace("{0}", count).replace("{1}", rows.length);
    });
  }

  search();
  document.querySelectorAll(".grid table").forEach(sortable);
  document.querySelectorAll(".grid[data-filter]").forEach(filterable);
})();
