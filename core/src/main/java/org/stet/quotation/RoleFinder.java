package org.stet.quotation;

import java.util.Arrays;
import java.util.List;

/**
 * Gives every mark of one family in one stretch its role, so that all of them together cost least: the cheapest path
 * through the depths of nesting, found mark by mark (Viterbi's algorithm). A wrong mark costs its own price and does
 * not turn the marks after it round. Time is the number of marks times the depth. Confined.
 */
final class RoleFinder {
    private static final int NESTED = 50;
    private static final int NESTED_IN_OTHER_SHAPE = 30;
    private static final int ANEW = 40;
    private static final int UNCLOSED = 40;
    private static final int UNCLOSED_SINGLE = 35;
    private static final int RUNNING_ON = 4;
    private static final int UNOPENED = 30;
    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final List<Mark> marks;
    private final List<Evidence> evidence;
    private final int depths;
    private final Role[] steps;
    private int[] cost;

    private RoleFinder(List<Mark> marks, List<Evidence> evidence, int deepest) {
        this.marks = marks;
        this.evidence = evidence;
        this.depths = deepest + 1;
        this.steps = new Role[marks.size() * depths];
        this.cost = new int[depths];
    }

    /**
     * Finds the roles.
     *
     * @param carried whether the paragraph before left a quotation open
     * @param runsOn whether the next paragraph opens again, as a quotation of several paragraphs does
     */
    static Role[] find(List<Mark> marks, Convention convention, int deepest, boolean carried, boolean runsOn) {
        List<Evidence> evidence =
                marks.stream().map(mark -> Evidence.of(mark, convention)).toList();
        return new RoleFinder(marks, evidence, deepest).find(carried, runsOn);
    }

    private Role[] find(boolean carried, boolean runsOn) {
        Arrays.fill(cost, NEVER);
        cost[0] = 0;
        if (carried) {
            cost[1] = UNOPENED;
        }
        for (int i = 0; i < marks.size(); i++) {
            step(i);
        }
        int depth = 0;
        for (int d = 1; d < depths; d++) {
            if (cost[d] + unclosed(d, runsOn) < cost[depth] + unclosed(depth, runsOn)) {
                depth = d;
            }
        }
        return trace(depth);
    }

    private void step(int i) {
        int[] next = new int[depths];
        Evidence mark = evidence.get(i);
        for (int d = 0; d < depths; d++) {
            next[d] = cost[d] + mark.pass();
            steps[i * depths + d] = Role.PASSES;
            if (d > 0) {
                offer(next, i, d, cost[d - 1] + mark.open() + nested(i, d - 1), Role.OPENS);
            }
            if (d + 1 < depths) {
                offer(next, i, d, cost[d + 1] + mark.close(), Role.CLOSES);
            }
            if (d == 1) {
                offer(next, i, d, cost[1] + mark.open() + ANEW, Role.OPENS_ANEW);
            }
        }
        cost = next;
    }

    private void offer(int[] next, int i, int depth, int price, Role role) {
        if (price < next[depth]) {
            next[depth] = price;
            steps[i * depths + depth] = role;
        }
    }

    /** Marks of another make than the first of the stretch nest as a matter of course. */
    private int nested(int i, int depth) {
        if (depth == 0) {
            return 0;
        }
        Glyph glyph = marks.get(i).glyph();
        Glyph first = marks.get(0).glyph();
        if (glyph.isAngular() != first.isAngular()) {
            return 10;
        }
        return glyph.isStraight() == first.isStraight() ? NESTED : NESTED_IN_OTHER_SHAPE;
    }

    private int unclosed(int depth, boolean runsOn) {
        if (depth == 0 || marks.isEmpty()) {
            return 0;
        }
        int each = marks.get(0).glyph().family() == Family.DOUBLE ? UNCLOSED : UNCLOSED_SINGLE;
        return (runsOn ? RUNNING_ON : each) + (depth - 1) * each;
    }

    private Role[] trace(int last) {
        Role[] roles = new Role[marks.size()];
        int depth = last;
        for (int i = roles.length - 1; i >= 0; i--) {
            roles[i] = steps[i * depths + depth];
            depth += switch (roles[i]) {
                case OPENS -> -1;
                case CLOSES -> 1;
                case PASSES, OPENS_ANEW -> 0;
            };
        }
        return roles;
    }
}
