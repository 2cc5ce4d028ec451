package org.samatcha.indicator;

import org.samatcha.base.AreaLevel;
import org.samatcha.base.YearKind;

/** What a figure is about; unique in a release. */
public record FigureKey(
        String indicator,
        AreaLevel areaLevel,
        String areaCode,
        int year,
        YearKind yearKind,
        String dimension,
        String category) {}
