package org.stet.proofreading;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that stand second in English compounds: they tell "backstage" (back, stage) from "backing" or "participant". */
final class CompoundParts {
    private static final Set<String> SECOND =
            Pattern.compile("\\s+").splitAsStream("""
                    bag ball band bank bar base beam bearer bed bell belt bench bird block board boat bone book
                    bound bow box breaker bridge burner call care cast chain check child clock cloth coast coat
                    corn country course court cover craft cross cup cut date day deck door down draft draw
                    dresser drive drop drum dust edge end face fall fence field fighter file fill fire fish flow
                    fly fold foot force frame free front game gap gate gear glass goer grip ground group guard
                    gun hammer hand handle head hill hold holder hole home horn horse house in keeper keeping
                    kit knot ladder lamp land lash leaf length lift light line link list load lock log look mail
                    maker making man mark market master mate meal men mill mind money moon nail neck needle net
                    note nut off office out over pack pad page pan paper park pass path piece pin pipe pit place
                    plan plane plate play point pole pool port post pot power print proof pump rack rail range
                    rate rest ring road rock roll roof room root rope runner saw scape school screen seat set
                    sheet shelf shell ship shop shore shot show side sight sign site skin slide smith song space
                    speaker spot spring stage stairs stand star step stick stock stone stop stopper store storm
                    story strap stream strike stroke structure stud suit sun swing table tail take talk tank
                    through tide tie time tool top tower town track trade train trap tree turn up valve vault
                    vote walk wall ward ware wash watch water wave way web weight well wheel wind window wing
                    wire woman women wood word work worker works world worm writer yard""").collect(Collectors.toUnmodifiableSet());

    private CompoundParts() {}

    /** Says whether a word may stand second in a compound. */
    static boolean isSecond(String word) {
        return SECOND.contains(word);
    }
}
