using System;
using System.Linq;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests;

public class ValueListLaws
{
    [Fact]
    public void Default_is_the_empty_list() => Assert.True(default(ValueList<string>) == []);

    [Fact]
    public void Equality_is_that_of_the_sequences() =>
        Law.Holds(Lists, Lists, (a, b) => (a == b) == a.AsEnumerable().SequenceEqual(b) && a.Equals((object)b) == (a == b));

    [Fact]
    public void Equal_lists_have_equal_hashes() =>
        Law.Holds(Lists, a => a.GetHashCode() == a.AsEnumerable().ToValueList().GetHashCode());

    [Fact]
    public void Indexer_and_enumeration_agree() =>
        Law.Holds(Lists, a => Enumerable.Range(0, a.Count).Select(i => a[i]).SequenceEqual(a));

    [Fact]
    public void Indexer_rejects_what_is_outside() =>
        Law.Holds(Lists, a => Throws(() => a[a.Count]) && Throws(() => a[-1]));

    [Fact]
    public void A_list_keeps_its_elements_when_the_array_it_came_from_changes()
    {
        int[] array = [1, 2];
        ValueList<int> list = ValueList.Create<int>(array);
        array[0] = 9;
        Assert.True(list == [1, 2]);
    }

    private static bool Throws(Func<object> action)
    {
        try
        {
            action();
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            return true;
        }
    }
}
