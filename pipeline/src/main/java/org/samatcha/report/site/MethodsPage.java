package org.samatcha.report.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.samatcha.base.Status;
import org.samatcha.report.site.Grid.Cell;

/** How the numbers are made and what they do not say. */
record MethodsPage(Desk desk) {

    /** A paragraph with its heading. */
    public record Part(String title, String text) {}

    private static final List<String> PARTS = List.of(
            "sources",
            "interval",
            "compared",
            "ranks",
            "hidden",
            "quality",
            "unreliable",
            "population",
            "links",
            "causes");

    SitePage page() {
        List<Part> parts = PARTS.stream()
                .map(part -> new Part(desk.text("site.methods." + part), desk.text("site.methods." + part + "_text")))
                .toList();
        Grid symbols = new Grid(
                desk.text("site.methods.symbols"),
                List.of(Grid.text(desk.text("site.methods.symbol")), Grid.text(desk.text("site.methods.meaning"))),
                Arrays.stream(Status.values())
                        .map(status -> List.of(
                                Cell.text(status.id()), Cell.text(status.words().in(desk.language()))))
                        .toList());
        return desk.page(
                new Address(desk.language(), "methods.html"),
                "methods",
                desk.text("site.methods.title"),
                desk.text("site.methods.description"),
                Map.of("parts", parts, "symbols", symbols));
    }
}
