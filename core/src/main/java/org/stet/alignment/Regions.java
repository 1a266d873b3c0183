package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;

/** Finds where a quotation and the record differ: fillers by themselves, all else in runs between words that are the same. */
final class Regions {
    private final Alignment alignment;
    private final Fillers fillers;
    private final List<Region> fillerRegions = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    private Regions(Alignment alignment) {
        this.alignment = alignment;
        this.fillers = new Fillers(alignment);
    }

    /** Finds the differences of an alignment. */
    static Regions of(Alignment alignment) {
        Regions regions = new Regions(alignment);
        regions.walk();
        return regions;
    }

    /** Returns the differences that are fillers, false starts and words said twice. */
    List<Region> fillerRegions() {
        return fillerRegions;
    }

    /** Returns all other differences, in the draft's order. */
    List<Region> regions() {
        return regions;
    }

    private void walk() {
        int draftFrom = 0;
        int recordFrom = alignment.firstRecord();
        int end = alignment.lastRecord() + 1;
        for (int d = 0; d < alignment.draft().size(); d++) {
            if (alignment.same(d)) {
                between(draftFrom, d, recordFrom, alignment.toRecord(d));
                draftFrom = d + 1;
                recordFrom = alignment.toRecord(d) + 1;
            }
        }
        between(draftFrom, alignment.draft().size(), recordFrom, end);
    }

    private void between(int draftFrom, int draftTo, int recordFrom, int recordTo) {
        if (draftFrom == draftTo && alignment.afterFrame(draftTo)) {
            return;
        }
        int d = draftFrom;
        int r = recordFrom;
        int runDraft = d;
        int runRecord = r;
        while (d < draftTo || r < recordTo) {
            boolean fillerDraft = d < draftTo && fillers.inDraft(d);
            boolean fillerRecord = r < recordTo && fillers.inRecord(r);
            if (fillerDraft || fillerRecord) {
                add(regions, runDraft, d, runRecord, r);
                int fromDraft = d;
                int fromRecord = r;
                while (d < draftTo && fillers.inDraft(d)) {
                    d++;
                }
                while (fromDraft == d && r < recordTo && fillers.inRecord(r)) {
                    r++;
                }
                add(fillerRegions, fromDraft, d, fromRecord, r);
                runDraft = d;
                runRecord = r;
            } else if (d < draftTo
                    && (alignment.toRecord(d) < 0
                            || (alignment.toRecord(d) > r && r < recordTo && alignment.toDraft(r) < 0))) {
                if (alignment.toRecord(d) < 0) {
                    d++;
                } else {
                    r++;
                }
            } else {
                d = d < draftTo ? d + 1 : d;
                r = r < recordTo ? r + 1 : r;
            }
        }
        add(regions, runDraft, d, runRecord, r);
    }

    private static void add(List<Region> regions, int draftFrom, int draftTo, int recordFrom, int recordTo) {
        if (draftFrom < draftTo || recordFrom < recordTo) {
            regions.add(new Region(draftFrom, draftTo, recordFrom, recordTo));
        }
    }
}
