package org.samatcha.catalog;

import java.io.Serializable;
import java.util.List;

/** What a text in an input column has to be. Each can say what would be right; the rules of {@code check} judge it. */
public sealed interface FieldType extends Serializable {

    /** A sentence part that describes a right value, for notices. */
    String right();

    /** Any text. */
    record Text() implements FieldType {
        @Override
        public String right() {
            return "a text";
        }
    }

    /** A person's name: read only to be dropped at the door. */
    record PersonName() implements FieldType {
        @Override
        public String right() {
            return "a name";
        }
    }

    /** How many: a whole number, not negative. */
    record Count() implements FieldType {
        @Override
        public String right() {
            return "a whole number, 0 or more";
        }
    }

    /** A decimal number in {@code [least, most]}. */
    record Decimal(double least, double most) implements FieldType {
        @Override
        public String right() {
            return "a number from " + plain(least) + " to " + plain(most);
        }

        private static String plain(double value) {
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

    /** One of a fixed list of codes. A list, not a set: its order is printed in notices. */
    record Code(List<String> allowed) implements FieldType {
        public Code {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String right() {
            return "one of " + String.join(", ", allowed);
        }
    }

    /** A year, of either era. */
    record Year() implements FieldType {
        @Override
        public String right() {
            return "a year such as 2566";
        }
    }

    /** A day that the calendar has. */
    record Day() implements FieldType {
        @Override
        public String right() {
            return "a date such as 24/11/2566";
        }
    }

    /** A district by its code or name, or its province's code when the source knows no more. */
    record District() implements FieldType {
        @Override
        public String right() {
            return "the four-digit code of a district, or its name";
        }
    }

    /** The name of a district, with or without อ. */
    record DistrictName() implements FieldType {
        @Override
        public String right() {
            return "the name of a district";
        }
    }

    /** The code of a tambon, old or new. */
    record Tambon() implements FieldType {
        @Override
        public String right() {
            return "the six-digit code of a tambon";
        }
    }

    /** A school code: 10 digits, 8 (SMIS) or 6 (OBEC). */
    record SchoolCode() implements FieldType {
        @Override
        public String right() {
            return "a school code of 10, 8 or 6 digits";
        }
    }

    /** A citizen id or a G-code. */
    record Person() implements FieldType {
        @Override
        public String right() {
            return "13 digits with a valid check digit, or G and 12 digits";
        }
    }

    /** A school grade, อ.1 to ปวช.3, in any of its spellings. */
    record SchoolGrade() implements FieldType {
        @Override
        public String right() {
            return "a grade from อ.1 to ปวช.3";
        }
    }
}
