package org.entente.extract.rules;

import java.util.List;
import org.entente.extract.Rule;
import org.entente.reference.Reference;

/** The rules in the order in which they read: instruments, then what happened, then what follows from both. */
final class Rules {

  private Rules() {}

  static List<Rule> all(Reference reference) {
    return List.of(
        new NamedInstruments(reference),
        new InstrumentParties(),
        new SigningRule(),
        new SignatoryLines(),
        new InstrumentTable(),
        new OnBehalf(),
        new Accession(),
        new CabinetApproval(),
        new InForce(),
        new InstrumentTerm(),
        new JointStatementItself(),
        new SameSigning(),
        new NamedInitiatives(reference),
        new InitiativeParties(),
        new InitiativeLaunch(),
        new InstrumentTopics(),
        new InstrumentScope(),
        new InstrumentRest(),
        new Happenings(reference),
        new Witnesses(),
        new LaunchedForums(),
        new InitiativeContext(),
        new InstrumentRelations(),
        new Commitments(reference),
        new ForeseenActs(reference),
        new FundingRule(reference),
        new InstrumentMilestones(),
        new TermsOfOffice(),
        new ReleaseFacts(),
        new ReleaseTopics());
  }
}
