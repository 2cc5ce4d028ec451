package org.samatcha.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.samatcha.base.Language;

/** Every document of a release: the four reports, the summary, the citizens' page and a profile of each district. */
public final class Documents {

    private Documents() {}

    /**
     * Thai and English of each; a document is made when it is asked for, so that several threads can share the work.
     */
    public static List<Supplier<Document>> of(Material material) {
        List<Supplier<Document>> documents = new ArrayList<>();
        for (Language language : Language.values()) {
            material.proposals()
                    .forEach(proposal -> documents.add(() -> AgendaReport.of(material, proposal, language)));
            documents.add(() -> new Summary(material, language).document());
            documents.add(() -> new CitizensPage(material, language).document());
            material.published()
                    .districts()
                    .forEach(district -> documents.add(() -> DistrictProfile.of(material, district, language)));
        }
        return documents;
    }
}
