package org.samatcha.jobs.generate.place;

/** A subdistrict: its six-digit code and its name. */
public record Tambon(String code, String name) {}
