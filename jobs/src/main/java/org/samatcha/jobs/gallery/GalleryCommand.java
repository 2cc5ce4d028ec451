package org.samatcha.jobs.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.samatcha.base.Language;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.gallery.Examples;
import org.samatcha.report.gallery.Gallery;
import org.samatcha.report.page.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "gallery",
        mixinStandardHelpOptions = true,
        description = "Writes a page with every form of chart, in Thai and in English, and each form as a PNG.",
        footer = {"", "Example:", "  samatcha gallery --out gallery"})
public final class GalleryCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write; made when needed.")
    private Path out;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder with page templates, texts and fonts (default: the program's own).")
    private Path templates = Path.of(System.getProperty("samatcha.home", "."), "reports-templates");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(templates)) {
            throw new RequestException("There is no folder " + templates + " (--templates).");
        }
        Typeface typeface = Typeface.load(templates.resolve("fonts"));
        Pages pages = Pages.load(templates, typeface);
        Charts charts = new Charts(typeface);
        for (Language language : Language.values()) {
            Path pictures = Files.createDirectories(out.resolve(language.tag()));
            for (Map.Entry<String, ChartSpec> form :
                    new Examples(language).charts().entrySet()) {
                Files.write(pictures.resolve(form.getKey() + ".png"), charts.png(form.getValue()));
            }
            Path page = out.resolve(Gallery.file(language));
            Files.writeString(page, Gallery.page(pages, charts, language));
            spec.commandLine().getOut().println(page);
        }
        return Exit.DONE.code();
    }
}
