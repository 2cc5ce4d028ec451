package org.samatcha.indicator;

/** One indicator in one area, year and category, before intervals, comparison and disclosure control. */
public record RawValue(String indicator, String area, int year, String dimension, String category, Result result) {}
