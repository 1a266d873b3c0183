/**
 * Who is meant: mentions, name forms, titles, pronouns, and the speakers they refer to, within one article. Knows
 * nothing of what was said. Start at {@link org.stet.speaker.Cast}.
 *
 * <p>An article is gone through four times, each time by rules that a reader of news would name:
 *
 * <ol>
 *   <li><em>Names</em> are found as runs of capitalised words and taken apart into titles and name ({@code NameFinder},
 *       {@code NameReader}); headlines, where capitals tell nothing, only repeat what the body names ({@code Headlines}).
 *   <li><em>Bearers</em>: the forms of one name are joined, the longest first ({@code Bearers}); what a whole article tells
 *       of somebody is gathered ({@code Introduction}, {@code RoleFinder}); a name that no one bears is joined to the one it
 *       fits by title, sound and spelling, with a notice ({@code NameVariants}).
 *   <li><em>Sources</em> are taken apart: a pronoun, a name, or a description, perhaps with somebody else's name in it
 *       ({@code PhraseReader}).
 *   <li>From first word to last each reference is decided with what came before ({@code Casting}, {@code Stage}): names
 *       that several bear ({@code Namesakes}), descriptions ({@code DescriptionRule}, {@code RoleRule}), pronouns
 *       ({@code PronounRule}), "who" ({@code Antecedent}), a pronoun before its name ({@code Foresight}). Descriptions that
 *       are no source ({@code NounPhrases}) come on stage too, for "it" and "they".
 * </ol>
 *
 * <p>Where the best two candidates come out about equal, nobody is named. The weights of the rules are constants with a
 * name each, so that a learned scorer can take the place of a rule without moving the others.
 */
@NullMarked
package org.stet.speaker;

import org.jspecify.annotations.NullMarked;
