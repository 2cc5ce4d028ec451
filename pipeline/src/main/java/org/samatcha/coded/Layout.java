package org.samatcha.coded;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of {@link CodedRows}: numbers, which are longs and hardly ever the same twice, and words, which are
 * anything else, of few values each.
 *
 * @param numbers names of the columns of longs
 * @param words the other columns
 */
public record Layout(List<String> numbers, List<StructField> words) implements Serializable {

    /** What stands for null in a column of longs. */
    public static final long NONE = Long.MIN_VALUE;

    public Layout {
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }

    /** All columns of {@code schema}, those named as numbers. */
    public static Layout of(StructType schema, List<String> numbers) {
        return new Layout(
                numbers,
                Arrays.stream(schema.fields())
                        .filter(field -> !numbers.contains(field.name()))
                        .toList());
    }

    /** The same words without some, beside other numbers. */
    public Layout without(List<String> dropped, List<String> otherNumbers) {
        return new Layout(
                otherNumbers,
                words.stream().filter(word -> !dropped.contains(word.name())).toList());
    }

    /** The same columns and more words. */
    public Layout with(List<StructField> more) {
        List<StructField> all = new ArrayList<>(words);
        all.addAll(more);
        return new Layout(numbers, all);
    }

    /** The columns as Spark knows them, numbers first. */
    public StructType schema() {
        StructType schema = new StructType();
        for (String number : numbers) {
            schema = schema.add(number, DataTypes.LongType);
        }
        for (StructField word : words) {
            schema = schema.add(word);
        }
        return schema;
    }

    /** The place of a column among the words; −1 when there is none of the name. */
    public int indexOf(String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).name().equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
