using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using NodaTime;

namespace ConflictModel.Reconciliation;

/// <summary>Accounts of a day after that of their publication: the one or the other is wrong.</summary>
/// <remarks>A day of one zone may be the next of another, so a single day between the two is no fault.</remarks>
internal static class ForetoldAccounts
{
    /// <summary>The ids of such accounts, in ordinal order.</summary>
    public static ValueList<string> Of(List<(Report Report, Account Account)> accounts)
    {
        List<string>? foretold = null;
        foreach ((Report report, Account account) in accounts)
        {
            if (report.Published.Latest is not LocalDate published) continue;
            foreach (Claim claim in account.Claims)
            {
                if (claim is not WhenClaim { When.Date.Earliest: LocalDate day } || day <= published || claim.Attribution.IsDenied
                    || Period.DaysBetween(published, day) < 2)
                {
                    continue;
                }
                (foretold ??= []).Add(account.Id);
                break;
            }
        }
        foretold?.Sort(StringComparer.Ordinal);
        return foretold is null ? default : foretold.ToValueList();
    }
}
