package dev.goalsmith.bench.review;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// How often each label was given where each was right.
final class Confusion {

    private final List<String> labels;
    private final int[][] counts;

    Confusion(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.counts = new int[labels.size()][labels.size()];
    }

    void add(String right, String given) {
        counts[labels.indexOf(right)][labels.indexOf(given)]++;
    }

    double accuracy() {
        int agreed = 0;
        for (int label = 0; label < counts.length; label++) {
            agreed += counts[label][label];
        }
        return Tally.share(agreed, total());
    }

    /// The mean of F1 over the labels.
    double macroF1() {
        double sum = 0;
        for (int label = 0; label < counts.length; label++) {
            int both = row(label) + column(label);
            sum += both == 0 ? 0 : 2.0 * counts[label][label] / both;
        }
        return sum / counts.length;
    }

    /// Cohen's kappa: the agreement beyond what chance gives.
    double kappa() {
        double chance = 0;
        for (int label = 0; label < counts.length; label++) {
            chance += Tally.share(row(label), total()) * Tally.share(column(label), total());
        }
        return chance == 1 ? 1 : (accuracy() - chance) / (1 - chance);
    }

    private int total() {
        int total = 0;
        for (int label = 0; label < counts.length; label++) {
            total += row(label);
        }
        return total;
    }

    private int row(int label) {
        int sum = 0;
        for (int count : counts[label]) {
            sum += count;
        }
        return sum;
    }

    private int column(int label) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[label];
        }
        return sum;
    }

    /// Prints a row for each right label, as a table of Markdown.
    void print(PrintStream out) {
        out.println("| right \\ given | " + String.join(" | ", labels) + " |");
        out.println("|---|" + "--:|".repeat(labels.size()));
        for (int label = 0; label < counts.length; label++) {
            StringBuilder line =
                    new StringBuilder("| ").append(labels.get(label)).append(" |");
            for (int count : counts[label]) {
                line.append(' ').append(count).append(" |");
            }
            out.println(line);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d rows, accuracy %.3f, macro F1 %.3f, kappa %.2f",
                total(),
                accuracy(),
                macroF1(),
                kappa());
    }
}
