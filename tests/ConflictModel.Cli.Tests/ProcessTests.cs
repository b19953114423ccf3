using System;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace ConflictModel.Cli.Tests;

/// <summary>The built tool as a process of its own, with its output redirected.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void The_tool_prints_to_a_pipe_what_the_golden_file_shows()
    {
        (int code, string output, string error) = Start("reconcile", Repository.Sample);
        Assert.Equal(File.ReadAllText(Repository.Golden("reconcile.txt")), output);
        Assert.Empty(error);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Problems_go_to_standard_error_and_into_the_exit_code()
    {
        (int code, string output, string error) = Start("validate", "nowhere.json");
        Assert.Equal("0 reports, 0 accounts, 0 claims: 1 problem\n", output);
        Assert.Equal("nowhere.json: $: there is no such file or folder; check the path\n", error);
        Assert.Equal(1, code);
    }

    private static (int Code, string Output, string Error) Start(params string[] args)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "ConflictModel.Cli.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
