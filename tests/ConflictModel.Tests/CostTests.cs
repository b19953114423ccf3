using System;
using Xunit;

namespace ConflictModel.Tests;

/// <summary>The measure itself tells what it has to tell.</summary>
public class CostTests
{
    [Fact]
    public void Growth_tells_linear_work_from_quadratic_work()
    {
        Assert.InRange(Cost.Growth(100_000, size => () => Spin(size)), 2, Cost.Linear);
        Assert.InRange(Cost.Growth(300, size => () => Spin(size * size)), Cost.Linear, 1_000);
    }

    [Fact]
    public void Bytes_leaves_out_what_is_set_up_once()
    {
        byte[]? once = null;
        Assert.Equal(0, Cost.Bytes(() => once ??= new byte[1_000]));
        Assert.InRange(Cost.Bytes(() => once = new byte[1_000]), 1_000, 1_100);
    }

    private static void Spin(int times)
    {
        int sum = 0;
        for (int i = 0; i < times; i++) sum = unchecked((sum * 31) + i);
        GC.KeepAlive(sum);
    }
}
