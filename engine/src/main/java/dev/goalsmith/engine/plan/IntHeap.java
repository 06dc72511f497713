package dev.goalsmith.engine.plan;

/// The smallest of up to `capacity` numbers, at hand in log n steps.
final class IntHeap {

    private final int[] numbers;
    private int size;

    IntHeap(int capacity) {
        numbers = new int[capacity];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int first() {
        return numbers[0];
    }

    void add(int number) {
        int at = size++;
        while (at > 0 && numbers[(at - 1) >> 1] > number) {
            numbers[at] = numbers[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        numbers[at] = number;
    }

    void removeFirst() {
        int last = numbers[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && numbers[child + 1] < numbers[child]) {
                child++;
            }
            if (numbers[child] >= last) {
                break;
            }
            numbers[at] = numbers[child];
            at = child;
        }
        numbers[at] = last;
    }
}
